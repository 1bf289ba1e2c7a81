/** The pack whose ids need no prefix. */
export const homePack = 'base';

/** The name of a claim across packs: its id in our own base, `pack:id` in any other. */
export function refOf(pack: string, id: string): string {
  return pack === homePack ? id : `${pack}:${id}`;
}

export function parseRef(ref: string): { pack: string; id: string } {
  const [pack, id] = ref.split(':', 2);
  return id === undefined ? { pack: homePack, id: ref } : { pack: pack ?? '', id };
}
