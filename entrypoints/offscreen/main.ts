import { answerInOffscreen } from '@/utils/messaging/channel.ts';
import { parseAndExtract } from '@/utils/platform/parse-and-extract.ts';

answerInOffscreen({ parsePage: async ({ html, url }) => parseAndExtract(html, url) });
