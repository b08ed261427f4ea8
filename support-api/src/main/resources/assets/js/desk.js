// The staff's screens: each part minds one thing.
import './account.js';
import { startActs } from './act.js';
import { startChart } from './chart.js';
import { startComposer } from './compose.js';
import { startGuides } from './guide.js';
import { startKeys } from './keys.js';
import { startLive } from './live.js';
import { startPalette } from './palette.js';
import { startStage } from './stage.js';
import { startTimes } from './times.js';

startTimes();
startActs();
startComposer();
startStage();
startPalette();
startChart();
startGuides();
startKeys();
startLive();
document.documentElement.dataset.ready = 'true';
