import '../clip-quote.js';
import { ClipQuote } from '../clip-quote-element.js';
import { sayMistakes } from './say-mistakes.js';

sayMistakes({ 'clip-quote': ClipQuote });
