import '../clip-story.js';
import { ClipStory } from '../clip-story-element.js';
import { sayMistakes } from './say-mistakes.js';

sayMistakes({ 'clip-story': ClipStory });
