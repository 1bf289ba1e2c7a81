import { framesOf } from './scenes.ts';

/** One scene on one sheet, in each language, at several widths. */
export function sheet(scene: string, theme: string) {
  document.body.style.cssText = 'display:flex;gap:12px;padding:12px;margin:0;background:#8b8984;align-items:start';
  for (const { language, width } of framesOf(scene)) {
    const frame = document.createElement('iframe');
    frame.src = `?scene=${scene}&lang=${language}&theme=${theme}`;
    frame.title = `${language} ${width}`;
    frame.style.cssText = `border:0;width:${width}px;height:640px;flex:none`;
    document.body.append(frame);
  }
}
