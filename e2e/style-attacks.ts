/**
 * How a page could try to keep a story and lose its credit or its correction by style alone. `TAG` stands for the tag.
 * What takes away the whole tag is its owner's right and no attack.
 */
export const STYLE_ATTACKS: readonly string[] = [
  'TAG { max-block-size: 120px !important; overflow: hidden !important }',
  'TAG { height: 100px !important; overflow: clip !important }',
  'TAG { display: flex !important; block-size: 0 !important; overflow: auto !important }',
  'TAG { display: -webkit-box !important; -webkit-line-clamp: 1 !important; -webkit-box-orient: vertical; overflow: hidden !important }',
  'TAG { clip-path: inset(0 0 50% 0) !important }',
  'TAG { position: absolute !important; clip: rect(0 0 0 0) !important }',
  'TAG { mask: linear-gradient(#000 30%, transparent 40%) !important; -webkit-mask: linear-gradient(#000 30%, transparent 40%) !important }',
  'TAG .credit, TAG .notice, .credit, .notice { display: none !important }',
  'TAG::part(credit), TAG::part(notice), TAG *, .own * { display: none !important }',
  '* { color: transparent !important; -webkit-text-fill-color: transparent !important }',
  '* { font-size: 0 !important; line-height: 0 !important }',
  '* { text-indent: -9999px !important; letter-spacing: -3em !important; white-space: nowrap !important }',
  '* { visibility: hidden !important }',
  'TAG { opacity: 0.02 !important }',
  'TAG { filter: opacity(0) blur(9px) !important; backdrop-filter: blur(9px) !important }',
  'TAG { transform: scale(0.01) !important; zoom: 0.01 !important }',
  'TAG { scale: 1 0.01 !important; rotate: x 90deg !important; translate: 0 -90% !important }',
  'TAG { backface-visibility: hidden !important; transform: rotateY(180deg) !important }',
  'TAG { content-visibility: hidden !important; contain: strict !important; contain-intrinsic-size: 0 0 !important }',
  'TAG::after, TAG::before { content: "" !important; position: absolute !important; inset: 0 !important; background: #fff !important; z-index: 9 !important }',
  'TAG { mix-blend-mode: difference !important; isolation: auto !important }',
  'TAG { inline-size: 1px !important; max-inline-size: 1px !important; overflow: hidden !important }',
  'TAG { columns: 30 1px !important; writing-mode: vertical-rl !important; overflow: hidden !important; height: 10px !important }',
  'TAG { offset-path: path("M0,-9999 L0,-9999") !important; offset-distance: 100% !important }',
  '@keyframes away { to { opacity: 0; transform: scale(0) } } TAG { animation: away 1ms forwards !important }',
  '@layer a { TAG { display: block !important; overflow: hidden !important; block-size: 40px !important; opacity: 0 !important } }',
];
