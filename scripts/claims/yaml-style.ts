import { type Document, isMap, isPair, isScalar, isSeq, Scalar, visit, type YAMLMap } from 'yaml';

/** Lists short enough for one line. */
const inline = new Set(['topics', 'aliases']);

/** A document as the files of `assets/claims/` are written: block style, a line a text however long, short lists inline. */
export function print(document: Document): string {
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key)) return;
      if (isSeq(value) && inline.has(String(key.value))) value.flow = true;
      if (isMap(value) && key.value === 'contraries') joinLists(value);
      if (isSeq(value) && key.value === 'quantities') for (const item of value.items) if (isMap(item)) item.flow = true;
    },
  });
  const records = document.get('records');
  if (isSeq(records)) {
    for (const [index, item] of records.items.entries()) if (isMap(item)) item.spaceBefore = index > 0;
  } else if (isMap(document.contents)) {
    for (const [index, pair] of document.contents.items.entries()) {
      if (isPair(pair) && isScalar(pair.key) && isMap(pair.value) && pair.value.has('near'))
        pair.key.spaceBefore = index > 0;
    }
  }
  return document.toString({ lineWidth: 0, minContentWidth: 0, flowCollectionPadding: false });
}

/** `one | another`: hundreds of phrases are one text, and a line. */
const joinLists = (map: YAMLMap) =>
  visit(map, {
    Pair(_, pair) {
      const { value } = pair;
      if (isSeq(value))
        pair.value = new Scalar(value.items.map((item) => (isScalar(item) ? item.value : item)).join(' | '));
    },
  });
