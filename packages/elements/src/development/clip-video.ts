import '../clip-video.js';
import { ClipVideo } from '../clip-video-element.js';
import { sayMistakes } from './say-mistakes.js';

sayMistakes({ 'clip-video': ClipVideo });
