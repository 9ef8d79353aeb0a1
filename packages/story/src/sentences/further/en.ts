export { furtherEnglish as sentences } from '../../further-sentences.js';
