/** AI models and assistants by family; versions are read by rule. */
export const models = `
[model family]
ChatGPT | Chat GPT | ChatGPT Plus
GPT
Claude | Claude AI | Claude.ai
Gemini | Google Gemini
Gemma
~Bard | Google Bard
Llama | Meta Llama | LLaMA
Grok
Copilot | Microsoft Copilot
GitHub Copilot
Mythos
Codex
Sora
DALL-E | Dall-E
~Whisper
Stable Diffusion
~Flux
~Imagen
Veo
~Lyria
~Genie
AlphaFold
AlphaGo
AlphaStar
AlphaEvolve
PaLM
LaMDA
BERT
Kimi
Ernie | Ernie Bot | ERNIE
Doubao
Hunyuan
GLM
ChatGLM
Mixtral
Magistral
Codestral
Le Chat
Command R
Jamba
~Nova
~Phi
Nemotron
OLMo
~Falcon
~BLOOM
DBRX
~Titan
Alexa
Siri
My AI
Meta AI
Tülu
Exaone
HyperCLOVA | HyperClova X
BharatGPT
Seedance
Seedream
Kling
o1
o3
o4
gpt-oss
`;
