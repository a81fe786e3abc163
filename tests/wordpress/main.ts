// The real WordPress by hand: node tests/wordpress/main.ts [VERB JSON] with WINDLION_WORDPRESS naming a running one's folder.
import { openWordPress, startWordPress, type WordPressVerb } from './wordpress.ts';

const [verb, json = '{}'] = process.argv.slice(2);
const folder = process.env.WINDLION_WORDPRESS;
if (verb && folder) {
  console.log(openWordPress(folder).ctl(verb as WordPressVerb, JSON.parse(json)));
} else {
  const site = await startWordPress();
  if ('unavailable' in site) {
    console.error(site.unavailable);
    process.exitCode = 1;
  } else {
    console.log(`${site.origin}\nWINDLION_WORDPRESS=${site.folder}`);
    const timer = setInterval(() => undefined, 60_000);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void site.stop().then(() => clearInterval(timer)));
    }
  }
}
