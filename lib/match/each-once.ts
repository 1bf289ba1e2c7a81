/** Numbers rising, each once. The list given is used up. */
export function eachOnce(numbers: Uint32Array): Uint32Array {
  numbers.sort();
  let kept = 0;
  for (let i = 0; i < numbers.length; i++) {
    if (i === 0 || numbers[i] !== numbers[kept - 1]) numbers[kept++] = numbers[i] as number;
  }
  return numbers.slice(0, kept);
}
