import { render } from 'preact';
import { LiveView } from './live/live-view.tsx';
import { readData } from './read-data.ts';
import { ReportView } from './report-view.tsx';

/**
 * The page decides by its data what it is: `<script type="application/json" id="data">` holds a report. A page without
 * one is served live.
 */
const place = document.getElementById('app');
const data = readData(document);
if (place !== null) render(data === null ? <LiveView /> : <ReportView data={data} />, place);
