import type { PackRunner } from '../claims/packs/runner.ts';
import type { PackOrder } from './messages.ts';
import { on } from './messaging.ts';

/** Has the background do what settings ask for. Answers at once: pages see in the database how it goes. */
export function followPackOrders(ready: Promise<PackRunner>): void {
  on('packs', async (order) => {
    const runner = await ready;
    carryOut(runner, order).catch((error: unknown) => console.error(`Said & Done: packs, ${order.do}`, error));
    return null;
  });
}

function carryOut(runner: PackRunner, order: PackOrder): Promise<void> {
  switch (order.do) {
    case 'run':
      return runner.run(order.job);
    case 'install':
      return runner.install(order.job);
    case 'cancel':
      return runner.cancel(order.job);
    case 'update':
      return runner.update(order.pack);
    case 'daily':
      return runner.setDaily(order.pack, order.on);
    case 'remove':
      return runner.remove(order.pack);
    case 'wake':
      return Promise.resolve();
  }
}
