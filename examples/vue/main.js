import { createApp } from 'vue';
import Clipping from './Clipping.vue';

createApp(Clipping).mount('#app');
