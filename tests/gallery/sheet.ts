/** One state on one sheet: each language at each width in its own frame, as tall as its content. */
export function sheet(state: string, theme: string) {
  document.body.style.cssText = 'display:flex;gap:12px;padding:12px;margin:0;background:#8b8984;align-items:start';
  for (const width of [360, 280]) {
    for (const language of ['en', 'zh-Hans', 'zh-Hant']) {
      const frame = document.createElement('iframe');
      frame.src = `?state=${state}&lang=${language}&theme=${theme}`;
      frame.title = `${language} ${width}`;
      frame.style.cssText = `border:0;width:${width}px;height:640px;flex:none`;
      document.body.append(frame);
    }
  }
}
