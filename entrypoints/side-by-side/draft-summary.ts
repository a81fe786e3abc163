import type { ArticleRecord, ContentRecord } from '@/utils/library/article-records.ts';
import type { SegmentDraft, SummaryDraft } from '@/utils/library/summaries.ts';
import type { SummarySentence } from '@/utils/summary/summarise.ts';
import type { TranslationEngine } from '@/utils/translate/engine.ts';
import type { EngineWorld } from '@/utils/translate/engine-world.ts';
import { ENGINES } from '@/utils/translate/engines.ts';
import type { GlossaryTerm } from '@/utils/translate/glossary.ts';
import type { LanguagePair } from '@/utils/translate/pair.ts';
import { summariseApart } from './summarise-apart.ts';

/** A summary's engine when none of ours serves the pair: the right side is left to the reader. */
export const NO_ENGINE = 'none';

/** The engine whose work is raw material only: never used unless the reader has asked for it. */
export const DRAFT_ENGINE = 'assisted-draft';

/** What the reader's own work gives an engine, and the engine chosen for the pair. */
export interface DraftHelp {
  engineId: string | undefined;
  glossary: readonly GlossaryTerm[];
  matchMemory: NonNullable<EngineWorld['matchMemory']>;
}

/**
 * Summarises an article and translates the summary with the engine chosen for the pair where that one is embedded, with
 * the first embedded one that is ready where none was chosen. Any other engine waits for a click, and its rows stay empty.
 */
export async function draftSummary(
  article: ArticleRecord,
  content: ContentRecord,
  target: string,
  sentences: number,
  help: DraftHelp,
): Promise<SummaryDraft> {
  const pair = { source: article.language, target };
  const { words, readingMinutes } = article;
  const chosen = await summariseApart({
    content: { ...content, words, characters: content.text.length, readingMinutes },
    options: { language: article.language, sentences, bylines: article.bylines.map(({ name }) => name) },
  });
  return draftSentences(article.id, chosen, pair, help);
}

/** What a sentence needs to be one of a summary. */
type Sentence = Pick<SummarySentence, 'text' | 'blockId' | 'start' | 'end'> & Pick<SegmentDraft, 'written'>;

/** Puts sentences that are chosen already into another language, as `draftSummary()` does with its own. */
export async function draftSentences(
  articleId: string,
  sentences: readonly Sentence[],
  pair: LanguagePair,
  help: DraftHelp,
): Promise<SummaryDraft> {
  const engine = await embeddedEngine(pair, help);
  return {
    articleId,
    sourceLanguage: pair.source,
    targetLanguage: pair.target,
    engineId: engine?.id ?? help.engineId ?? NO_ENGINE,
    segments: await translateSentences(sentences, pair, engine, help.glossary),
  };
}

async function embeddedEngine(pair: LanguagePair, help: DraftHelp): Promise<TranslationEngine | null> {
  const asked = ENGINES.filter(({ id, kind }) => kind === 'embedded' && id === (help.engineId ?? id));
  for (const entry of asked) {
    const engine = await entry.load({ fetch, matchMemory: help.matchMemory });
    const isWanted = engine.output === 'translation' || engine.id === help.engineId;
    if (isWanted && (await engine.probe(pair)) === 'ready') return engine;
  }
  return null;
}

async function translateSentences(
  sentences: readonly Sentence[],
  pair: LanguagePair,
  engine: TranslationEngine | null,
  glossary: readonly GlossaryTerm[],
): Promise<SegmentDraft[]> {
  const texts = new Map<string, string>();
  if (engine !== null) {
    const segments = sentences.map(({ text }, index) => ({
      // A model may have written two sentences about one span: their place tells them apart.
      id: String(index),
      text,
      before: sentences[index - 1]?.text ?? '',
      after: sentences[index + 1]?.text ?? '',
    }));
    const options = { pair, glossary, signal: new AbortController().signal };
    for await (const result of engine.translate(segments, options)) {
      if ('text' in result) texts.set(result.id, result.text);
    }
  }
  return sentences.map(({ text, blockId, start, end, written }, index) => ({
    sourceText: text,
    ...(written && { written }),
    blockId,
    start,
    end,
    machineText: texts.get(String(index)) ?? '',
  }));
}
