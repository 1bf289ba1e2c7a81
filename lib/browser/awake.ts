import { browser } from 'wxt/browser';

/** Browsers stop a background 30 s after its last call of an extension interface. */
const every = 20_000;

let holders = 0;
let timer: ReturnType<typeof setInterval> | undefined;

/** Keeps the background from being stopped as idle. Returns the way to let go; work must still survive being stopped. */
export function stayAwake(): () => void {
  holders++;
  timer ??= setInterval(() => void browser.runtime.getPlatformInfo(), every);
  let held = true;
  return () => {
    if (!held) return;
    held = false;
    holders--;
    if (holders > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}
