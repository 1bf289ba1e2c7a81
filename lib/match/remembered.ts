const most = 20_000;

/** The same function, which keeps what it made: the words of texts come again and again. */
export function remembered(make: (written: string) => string): (written: string) => string {
  const known = new Map<string, string>();
  return (written) => {
    let made = known.get(written);
    if (made === undefined) {
      made = make(written);
      if (known.size >= most) known.clear();
      known.set(written, made);
    }
    return made;
  };
}
