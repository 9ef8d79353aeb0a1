export { english as sentences } from '../sentences.js';
