import { render } from 'preact';
import { App } from './app.tsx';
import { startLive } from './live.ts';

startLive();
render(<App />, document.getElementById('app') as HTMLElement);
