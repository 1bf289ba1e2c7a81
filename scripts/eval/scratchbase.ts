import { readFileSync } from 'node:fs';
import type { Claim } from '../../lib/claims/record.ts';
const L = (f: string) => readFileSync(f, 'utf8').split('\n').filter(Boolean).map((l) => JSON.parse(l));
export function scratchBase() {
  const dir = '/work/shared/dossier/';
  const drop = new Map(L(dir + 'duplicates.jsonl').map((d: any) => [d.drop, d.keep]));
  const para = new Map(L(dir + 'paraphrases.jsonl').map((p: any) => [p.id, p]));
  const slug = (s: string) => s.replace(/\(.*/, '').split(' / ')[0]!.trim().toLowerCase().replace(/\W+/g, '-');
  const all = L(dir + 'claims.jsonl');
  const claims = all.filter((c: any) => !drop.has(c.id)).map((c: any) => ({
    ...c, aliases: [], speaker: slug(c.speaker), occasion: { en: c.occasion },
    paraphrases: { en: [...c.paraphrases.en, ...(para.get(c.id)?.en ?? [])], zh: [...c.paraphrases.zh, ...(para.get(c.id)?.zh ?? [])] },
  })) as Claim[];
  const speakers = [...new Set(claims.map((c) => c.speaker))].map((id) => ({ id, names: id === 'sam-altman' ? ['altman', '奥特曼', 'sam', 'samaltman'] : [id.replace(/-/g, ' ')] }));
  return { claims, people: [], threads: L(dir + 'threads.jsonl').map((t: any) => t), speakers, drop };
}
