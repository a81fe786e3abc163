import { readFileSync } from 'node:fs';
import { plainContent } from './tests/bench/plain-content.ts';
import { characterRouge } from './tests/bench/rouge.ts';
import { summarise } from './utils/summary/summarise.ts';
import { recogniseTextKind } from './utils/summary/kind-of-text.ts';
import { splitSentences } from './utils/summary/split-sentences.ts';
for (const l of readFileSync('tests/bench/summary-corpus.jsonl','utf8').trim().split('\n')) {
  const s = JSON.parse(l); const c = plainContent(s.text);
  const n = s.sentences ?? 1;
  const out = summarise(c, { language: 'zh', sentences: n });
  const sents = splitSentences(c.text,'zh');
  const lead = characterRouge(sents.slice(0,n).map(x=>x.text).join(''), s.summary);
  const oracle = Math.max(...sents.map(x=>characterRouge(x.text,s.summary).rouge1));
  const r = characterRouge(out.map(o=>o.text).join(''), s.summary);
  console.log(recogniseTextKind(c.text.split(/\n+/),'zh'), r.rouge1.toFixed(2), 'lead', lead.rouge1.toFixed(2), 'or', oracle.toFixed(2), out.map(o=>o.score.toFixed(2)+' '+o.text).join('\n      '));
}
