import type { EngineAnswer, EngineAsk } from './stand-ins.ts';

const MODELS = ['demo-small', 'demo-large'];

interface ChatBody {
  model?: string;
  messages?: { role: string; content: string }[];
}

interface Asked {
  segments?: { id: string; text: string }[];
  sentences?: { id: string; text: string }[];
}

/** OpenAI's chat completions as Ollama serves them: 403 to a foreign `Origin`, 404 to a model it does not have. */
export function answerModelServer({ method, path, headers, body }: EngineAsk): EngineAnswer {
  if (headers.origin !== undefined) return { status: 403, body: '' };
  if (method === 'GET' && path === '/v1/models')
    return { status: 200, body: { object: 'list', data: MODELS.map((id) => ({ id, object: 'model' })) } };
  if (method !== 'POST' || path !== '/v1/chat/completions') return { status: 404, body: { error: 'not found' } };
  const { model = '', messages = [] } = (body ?? {}) as ChatBody;
  if (!MODELS.includes(model)) return { status: 404, body: { error: { message: `model "${model}" not found` } } };
  const asked = JSON.parse(messages.at(-1)?.content ?? '{}') as Asked;
  if (asked.sentences !== undefined) return say({ sentences: summaryOf(asked.sentences) });
  const translations = (asked.segments ?? []).map(({ id, text }) => ({ id, text: `${model}: ${text}` }));
  return say({ translations });
}

/** Two sentences that hold, and one that cites what is not there. */
function summaryOf(sentences: { id: string; text: string }[]): object[] {
  const [first, second] = sentences;
  return [
    { text: first?.text.slice(0, 30), sources: [first?.id] },
    { text: second?.text.slice(0, 30), sources: [second?.id] },
    { text: first?.text, sources: ['999'] },
  ];
}

function say(content: object): EngineAnswer {
  const message = { role: 'assistant', content: JSON.stringify(content) };
  return { status: 200, body: { choices: [{ message }] } };
}
