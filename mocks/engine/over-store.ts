import type { ServerClock } from '../clock.ts';
import type { StartEngine } from './delivery-engine.ts';
import { startEngine } from './engine.ts';
import type { Store } from './store.ts';

/** An engine of this process alone, over a store that it closes. */
export const overStore =
  (store: Store, clock: ServerClock): StartEngine =>
  (options) =>
    startEngine({ ...options, store, clock });
