import { defineBackground } from '#imports';
import { startWorker } from './worker.ts';

export default defineBackground({ type: 'module', main: startWorker });
