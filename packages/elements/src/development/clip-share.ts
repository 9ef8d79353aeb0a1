import '../clip-share.js';
import { ClipShare } from '../clip-share-element.js';
import { sayMistakes } from './say-mistakes.js';

sayMistakes({ 'clip-share': ClipShare });
