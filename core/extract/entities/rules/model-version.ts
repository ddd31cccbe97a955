/** AI models with a version: "GPT-5.1", "Claude Opus 4.5", "Llama 4 Maverick", "Gemini 2.5 Pro". */
import { counted } from '../../../text/counted.ts';
import type { Rule } from '../../rule.ts';
import type { NameValue } from './name-value.ts';

const variant =
  '(?:Opus|Sonnet|Haiku|Instant|Pro|Flash|Ultra|Nano|Mini|mini|nano|Turbo|Preview|Max|Plus|Thinking|Instruct|Coder|Code|Maverick|Scout|Behemoth|Codex|Heavy|Fast|Lite|Large|Medium|Small|Next|Omni|Vision|Reasoning|Base|Chat|Deep Think|Deep Research|Exp)';
const version =
  '(?:[VvRrMKko]?\\d{1,3}(?:\\.\\d{1,2}){0,2}(?:[a-z]{1,2}|B)?(?![\\d,%]|\\.\\d| (?:percent|per cent|million|billion|people|years?|months?)))';

const more = counted(`[ -](?:${version}|${variant})`, '{0,3}');
const tail = `(?:[ -]?${version}|[ -]${variant})${more}(?!\\w)`;

/** What follows the name of a family of models: " Opus 4.5", "-5.1 Pro". */
export const versionTail = new RegExp(tail, 'uy');

export const modelVersion: Rule<NameValue> = {
  name: 'model-version',
  starts: [
    'gpt',
    'chatgpt',
    'claude',
    'gemini',
    'gemma',
    'llama',
    'grok',
    'qwen',
    'deepseek',
    'mistral',
    'mixtral',
    'kimi',
    'ernie',
    'phi',
    'nova',
    'sora',
    'veo',
    'imagen',
    'dall',
    'stable',
    'command',
    'hunyuan',
    'glm',
    'minimax',
    'nemotron',
    'olmo',
    'falcon',
    'jamba',
    'palm',
    'lamda',
    'doubao',
    'mythos',
    'codex',
    'o',
    'opus',
    'sonnet',
    'haiku',
    'exaone',
    'titan',
    'seedance',
    'kling',
    'devstral',
  ],
  pattern: new RegExp(
    `(?:GPT|Chat ?GPT|Claude|Gemini|Gemma|L[Ll]a[Mm][Aa]|Grok|Qwen|DeepSeek|Mistral|Mixtral|Kimi|E(?:rnie|RNIE)(?: Bot)?|Phi|Nova|Sora|Veo|Imagen|DALL[-·]E|Stable Diffusion|Command|Hunyuan|Chat ?GLM|GLM|MiniMax|Nemotron|OLMo|Falcon|Jamba|PaLM|LaMDA|Doubao|Mythos|Codex|Opus|Sonnet|Haiku|Exaone|Titan|Seedance|Kling|Devstral)${tail}|o[1-9](?:-(?:mini|pro|preview|high))?(?!\\w)`,
    'uy',
  ),
  read: ([quote]) => ({ type: 'model', canonical: quote.replace(/^Chat GPT/u, 'ChatGPT') }),
  examples: [
    {
      text: 'It released GPT-9.1 Pro today.',
      found: 'GPT-9.1 Pro',
      value: { canonical: 'GPT-9.1 Pro' },
    },
    { text: 'Claude Opus 8.5 and Gemini 6 Flash', found: 'Claude Opus 8.5', value: {} },
    { text: 'They tested o7-mini first.', found: 'o7-mini', value: {} },
  ],
  nonExamples: ['Claude has 30 million users.', 'Gemini 40 percent cheaper', 'Command posts'],
  knownGaps: [],
};
