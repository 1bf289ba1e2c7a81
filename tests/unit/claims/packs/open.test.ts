import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkTrust, type Opened, openPack } from '../../../../lib/claims/packs/open.ts';
import type { Refusal } from '../../../../lib/claims/packs/refusal.ts';
import { claim, pack } from '../sample.ts';
import { newKey, packFile } from './pack-file.ts';

const harbour = pack([claim('one'), claim('two')], { id: 'harbour' });
const opening = (text: string): Promise<Opened> => openPack(new Blob([text]));
const refusal = (text: string): Promise<Refusal> =>
  opening(text).then(
    () => expect.fail('was taken'),
    (error) => error,
  );
const edited = async (edit: (file: Record<string, unknown>) => void, signer?: ReturnType<typeof newKey>) => {
  const file = JSON.parse(await packFile(harbour, signer));
  edit(file);
  return JSON.stringify(file);
};

describe('a pack file', () => {
  it('is taken, however it is laid out', async () => {
    const file = JSON.parse(await packFile(harbour));
    const turned = Object.fromEntries(Object.entries(file).reverse());
    const opened = await opening(JSON.stringify(turned, null, 2));
    expect(opened).toMatchObject({ signed: 'unsigned', key: null, sha256: file.sha256 });
    expect(opened.pack).toEqual(harbour);
  });

  it('has a digest that other programs find too: RFC 8785, then SHA-256', async () => {
    const sorted = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(sorted)
        : value && typeof value === 'object'
          ? Object.fromEntries(
              Object.entries(value)
                .sort(([a], [b]) => (a < b ? -1 : 1))
                .map(([k, v]) => [k, sorted(v)]),
            )
          : value;
    const expected = createHash('sha256')
      .update(JSON.stringify(sorted(harbour)))
      .digest('hex');
    expect((await opening(await packFile(harbour))).sha256).toBe(expected);
  });

  it('shows a checked signature’s key', async () => {
    const signer = newKey();
    expect(await opening(await packFile(harbour, signer))).toMatchObject({ signed: 'signed', key: signer.key });
  });

  it.each<[string, () => string | Promise<string>, string]>([
    ['cut off', async () => (await packFile(harbour)).slice(0, -20), 'malformed'],
    ['a list', () => '[]', 'malformed'],
    ['without a digest', () => JSON.stringify(harbour), 'damaged'],
    ['with a digest that is none', () => edited((file) => Object.assign(file, { sha256: 'abc' })), 'malformed'],
    [
      'changed after it was packed',
      () => edited((file) => Object.assign(file, { publisher: 'Someone else' })),
      'damaged',
    ],
    ['with half a character', async () => (await packFile(harbour)).replace('Tests', '\\ud800'), 'malformed'],
    ['of a newer format', () => edited((file) => Object.assign(file, { format: 2 })), 'newer-format'],
    [
      'with a record that is none',
      () => edited((file) => Object.assign((file.claims as object[])[0] as object, { kind: 'rumour' })),
      'malformed',
    ],
    ['with an unknown field', () => edited((file) => Object.assign(file, { script: 'x' })), 'malformed'],
    [
      'with more records than a pack may have',
      () => edited((file) => Object.assign(file, { claims: new Array(200_001).fill(0) })),
      'too-many',
    ],
    ['that calls itself the base', () => packFile(pack([claim('one')])), 'reserved'],
    [
      'signed over other content',
      async () => {
        const other = JSON.parse(await packFile(pack([claim('one')], { id: 'harbour' }), newKey()));
        return edited((file) => Object.assign(file, { signature: other.signature }));
      },
      'wrongly-signed',
    ],
    [
      'signed with one key under the name of another',
      () => {
        return edited((file) => Object.assign(file.signature as object, { key: newKey().key }), newKey());
      },
      'wrongly-signed',
    ],
    [
      'with a signature of an unknown kind',
      () => edited((file) => Object.assign(file, { signature: { algorithm: 'RSA' } })),
      'malformed',
    ],
  ])('is refused: one %s', async (_, text, reason) => {
    expect(await refusal(await text())).toMatchObject({ name: 'Refusal', reason });
  });

  it('is refused unread when it is too large', async () => {
    const huge = { size: 300 * 1024 * 1024, text: () => expect.fail('was read') } as unknown as Blob;
    await expect(openPack(huge)).rejects.toMatchObject({ reason: 'too-large', detail: '256' });
  });

  it('can be called off', async () => {
    const file = new Blob([
      await packFile(
        pack(
          Array.from({ length: 2000 }, (_, i) => claim(`n-${i}`)),
          { id: 'harbour' },
        ),
      ),
    ]);
    await expect(openPack(file, AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough');
  });
});

describe('trust on first use', () => {
  it.each<[string | null, string | null, string | null]>([
    [null, null, null],
    [null, 'K', null],
    ['K', 'K', null],
    ['K', 'L', 'other-key'],
    ['K', null, 'not-signed'],
  ])('remembered %s, now %s: %s', (known, key, reason) => {
    const check = () => checkTrust(known, { key });
    if (reason) expect(check).toThrow(reason);
    else expect(check).not.toThrow();
  });
});
