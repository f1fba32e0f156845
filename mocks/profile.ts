import type { Provider } from '../src/core/provider.ts';
import type { Rest } from './rest/app.ts';
import type { Room } from './room.ts';
import type { Verification } from './verification.ts';

/** The REST side of one provider: all that the mock provider server may know of it. */
export interface MockProfile extends Rest<Room> {
  provider: Provider;
  /** Where the provider serves it, for clients whose calls are intercepted: origins. */
  servers: readonly string[];
  /** What links and ids of this server stand in a callback, and what the request said. Returns a new value. Default: as it is. */
  present?(payload: unknown, event: string, verification: Verification, room: Room): unknown;
}
