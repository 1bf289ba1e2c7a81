/** Judges a pack that came as text from anywhere: accepted whole, or refused whole with every reason found. */
import * as v from 'valibot';
import { type Fault, faultsOf } from './fault.ts';
import { claimSchema, type Pack, packMeta, personSchema, threadSchema } from './record.ts';
import { danglingReferences } from './references.ts';

/** More faults than anyone reads. */
const mostFaults = 50;

/** Records judged before the event loop gets its turn. */
const atOnce = 500;

export type Judged =
  | { readonly pack: Pack; readonly raw: Record<string, unknown>; readonly faults: null }
  | {
      readonly pack: null;
      readonly reason: 'malformed' | 'newer-format' | 'too-many';
      readonly detail: string | null;
      readonly faults: Fault[];
    };

interface Options {
  /** Records that a pack may hold. */
  readonly mostRecords?: number;
  /** Whether the text is a pack file, with a seal beside the pack's own fields (which is not judged here). */
  readonly sealed?: boolean;
  /** Stops the work; the promise then rejects with its reason. */
  readonly signal?: AbortSignal;
}

export async function judgePack(
  content: string,
  { mostRecords = Number.POSITIVE_INFINITY, sealed = false, signal }: Options = {},
): Promise<Judged> {
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch (error) {
    return refuse(
      'malformed',
      'content',
      `is not JSON (${(error as Error).message})`,
      'Check that the file is complete.',
    );
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    const remedy = 'A pack is an object with format, id, name, publisher, version, …';
    return refuse('malformed', 'content', 'is no pack', remedy);
  }
  const raw = json as Record<string, unknown>;
  const { people, threads, claims, ...head } = raw;
  const { sha256, signature, ...unsealed } = head;
  if (typeof head.format === 'number' && head.format > 1) {
    const problem = `is ${head.format}, newer than this version understands`;
    return refuse('newer-format', 'format', problem, 'Update the extension.', String(head.format));
  }
  if ([people, threads, claims].some((list) => Array.isArray(list) && list.length > mostRecords)) {
    const problem = `holds more than ${mostRecords} records`;
    return refuse('too-many', 'claims', problem, 'Split the pack.', String(mostRecords));
  }
  const meta = v.safeParse(packMeta, sealed ? unsealed : head);
  if (!meta.success) return refused(faultsOf(meta.issues, null));
  const faults: Fault[] = [];
  const pack: Pack = {
    ...meta.output,
    people: await judgeList(people, 'people', personSchema, faults, signal),
    threads: await judgeList(threads, 'threads', threadSchema, faults, signal),
    claims: await judgeList(claims, 'claims', claimSchema, faults, signal),
  };
  if (faults.length === 0) faults.push(...danglingReferences(pack));
  return faults.length > 0 ? refused(faults) : { pack, raw, faults: null };
}

type Refused = Extract<Judged, { pack: null }>;

function refused(faults: Fault[], reason: Refused['reason'] = 'malformed', detail: string | null = null): Refused {
  return { pack: null, reason, detail, faults: faults.slice(0, mostFaults) };
}

function refuse(
  reason: Refused['reason'],
  field: string,
  problem: string,
  remedy: string,
  detail: string | null = null,
): Refused {
  return refused([{ level: 'error', file: null, record: null, field, problem, remedy }], reason, detail);
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

/** Gives the event loop its turn; throws where the work was called off. A timer would rest for 4 ms each time. */
export async function breathe(signal?: AbortSignal): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(null);
  });
  port1.close();
  signal?.throwIfAborted();
}
