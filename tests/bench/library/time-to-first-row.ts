import type { Session } from '../../e2e/browser/session.ts';

/**
 * Milliseconds from the popup's navigation to its first row painted. The popup's page is opened in a frame of one of the
 * extension's own pages, which watches it from its first moment; Firefox lets no clock into such a page otherwise.
 */
export async function timeToFirstRow(session: Session): Promise<number> {
  const page = await session.openOwn('icon/16.png');
  const time = await page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const begun = performance.now();
        const frame = document.createElement('iframe');
        Object.assign(frame.style, { width: '395px', height: '560px' });
        frame.src = '/popup.html';
        const look = (): void => {
          const has = frame.contentDocument?.querySelector('article.row') ?? null;
          if (performance.now() - begun > 20_000) reject(new Error('no row'));
          else if (has === null) requestAnimationFrame(look);
          // A task after the frame that holds the row runs once that frame was painted.
          else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)));
        };
        document.body.append(frame);
        look();
      }),
  );
  await page.close();
  return time;
}
