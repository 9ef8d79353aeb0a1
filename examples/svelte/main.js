import { mount } from 'svelte';
import Clipping from './Clipping.svelte';

mount(Clipping, { target: document.querySelector('#app') });
