/** Judges a pack that came as text from anywhere: accepted whole, or refused whole with every reason found. */
import * as v from 'valibot';
import { type Fault, faultsOf } from './fault.ts';
import { claimSchema, type Pack, packMeta, personSchema, threadSchema } from './record.ts';
import { danglingReferences } from './references.ts';

/** Bytes of UTF-16 text; some 100,000 records of the usual size. */
export const mostCharacters = 400_000_000;

/** More faults than anyone reads. */
const mostFaults = 50;

/** Records judged before the event loop gets its turn. */
const atOnce = 500;

export type Judged = { readonly pack: Pack; readonly faults: null } | { readonly pack: null; readonly faults: Fault[] };

/** @param signal stops the work; the promise then rejects with its reason */
export async function judgePack(content: string, signal?: AbortSignal): Promise<Judged> {
  if (content.length > mostCharacters) {
    return refuse(null, 'content', `is larger than ${mostCharacters / 1e6} million characters`, 'Split the pack.');
  }
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch (error) {
    return refuse(null, 'content', `is not JSON (${(error as Error).message})`, 'Check that the file is complete.');
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return refuse(null, 'content', 'is no pack', 'A pack is an object with format, id, name, publisher, version, …');
  }
  const { people, threads, claims, ...meta } = json as Record<string, unknown> & { format?: unknown };
  if (typeof meta.format === 'number' && meta.format > 1) {
    return refuse(null, 'format', `is ${meta.format}, newer than this version understands`, 'Update the extension.');
  }
  const head = v.safeParse(packMeta, meta);
  if (!head.success) return { pack: null, faults: faultsOf(head.issues, null) };
  const faults: Fault[] = [];
  const pack: Pack = {
    ...head.output,
    people: await judgeList(people, 'people', personSchema, faults, signal),
    threads: await judgeList(threads, 'threads', threadSchema, faults, signal),
    claims: await judgeList(claims, 'claims', claimSchema, faults, signal),
  };
  if (faults.length === 0) faults.push(...danglingReferences(pack));
  return faults.length > 0 ? { pack: null, faults: faults.slice(0, mostFaults) } : { pack, faults: null };
}

function refuse(record: string | null, field: string, problem: string, remedy: string): Judged {
  return { pack: null, faults: [{ level: 'error', file: null, record, field, problem, remedy }] };
}

async function judgeList<S extends v.GenericSchema>(
  list: unknown,
  name: string,
  schema: S,
  faults: Fault[],
  signal?: AbortSignal,
): Promise<v.InferOutput<S>[]> {
  if (!Array.isArray(list)) {
    faults.push({
      level: 'error',
      file: null,
      record: null,
      field: name,
      problem: 'is no list',
      remedy: 'Make it one.',
    });
    return [];
  }
  const accepted: v.InferOutput<S>[] = [];
  for (const [index, item] of list.entries()) {
    if (index % atOnce === atOnce - 1) await breathe(signal);
    const result = v.safeParse(schema, item);
    if (result.success) accepted.push(result.output);
    else {
      const own = (item as { id?: unknown } | null)?.id;
      const record = typeof own === 'string' ? own : `${name}[${index}]`;
      faults.push(...faultsOf(result.issues, null, () => ({ record, depth: 0 })));
    }
    if (faults.length >= mostFaults) break;
  }
  return accepted;
}

/** Gives the event loop its turn; throws where the work was called off. */
export async function breathe(signal?: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  signal?.throwIfAborted();
}
