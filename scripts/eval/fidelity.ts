import type { Dataset } from './dataset.ts';
export async function reportFidelity(_: Dataset): Promise<void> {}
