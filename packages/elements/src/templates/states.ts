export { stateStyle as style } from '../styles/state-style.js';
export { linkOnly } from './link-only.js';
export { notice, notices } from './notices.js';
export { peek } from './peek.js';
export { veil } from './veil.js';
export { withdrawn, withdrawnBox } from './withdrawn.js';
