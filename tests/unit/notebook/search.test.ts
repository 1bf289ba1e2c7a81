import { describe, expect, it } from 'vitest';
import { NoteSearch } from '../../../lib/notebook/search.ts';
import { manyNotes } from '../../../scripts/notebook/many.ts';
import { sample } from './samples.ts';

const kettle = sample({ text: 'The kettle story, again.', tags: ['ads'] });
const ads = sample({ text: '廣告一事，前後說法不一。', tags: ['待查'] });
const board = sample({ selector: { ...sample().selector, exact: '董事会在周五投票通过了新的章程。' } });
const all = [...manyNotes(400), kettle, ads, board];
const search = NoteSearch.of(all);
const first = (query: string) => search.find(query)[0]?.id;

describe('search', () => {
  it('finds what is typed, across scripts, case and words', () => {
    expect(first('kettle story')).toBe(kettle.id);
    expect(first('AGAIN kettle')).toBe(kettle.id);
    expect(first('广告一事')).toBe(ads.id);
    expect(first('章程 周五')).toBe(board.id);
    expect(first('待查 不一')).toBe(ads.id);
  });

  it('forgives a wrong letter or character', () => {
    expect(first('ketle stroy')).toBe(kettle.id);
    expect(first('前后说发不一')).toBe(ads.id);
    expect(first('周五投漂通过')).toBe(board.id);
  });

  it('finds nothing for nothing, and for what is nowhere', () => {
    expect(search.find('  ')).toEqual([]);
    expect(search.find('xylophone zzz')).toEqual([]);
  });

  it('keeps up with edits, new notes and deletions, also with typos', () => {
    const own = NoteSearch.of(all);
    const [edited, added] = [{ ...kettle, text: 'The teapot tale.' }, sample({ text: 'A samovar appears.' })];
    own.update([edited, added], [ads.id]);
    expect(own.find('teapto tale')[0]?.text).toBe('The teapot tale.');
    expect(own.find('samovra')[0]?.id).toBe(added.id);
    expect(own.find('kettle story').map(({ id }) => id)).not.toContain(kettle.id);
    expect(own.find('广告一事').map(({ id }) => id)).not.toContain(ads.id);
  });

  it('knows what was written and deleted while it was being built', async () => {
    const now = new Map(all.map((note) => [note.id, note]));
    const added = sample({ text: 'A samovar appears.' });
    const building = NoteSearch.build(all, async () => {});
    now.set(kettle.id, { ...kettle, text: 'The teapot tale.' }).set(added.id, added);
    now.delete(ads.id);
    const own = await building;
    own.catchUp(now);
    expect(own.find('teapto tale')[0]?.text).toBe('The teapot tale.');
    expect(own.find('samovra')[0]?.id).toBe(added.id);
    expect(own.find('廣告一事').map(({ id }) => id)).not.toContain(ads.id);
  });

  it('is the same when built in steps', async () => {
    const built = await NoteSearch.build(all, async () => {});
    for (const query of ['cost', '成本', 'kettle']) expect(built.find(query)).toEqual(search.find(query));
  });
});
