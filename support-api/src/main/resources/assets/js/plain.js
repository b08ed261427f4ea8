// A page with nothing but times to keep true.
import { startTimes } from './times.js';

startTimes();
