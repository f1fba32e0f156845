import type { Provider, Story } from '../src/core/provider.ts';
import type { Step } from '../src/core/scenario.ts';
import type { SpecDocument } from '../src/spec/read.ts';
import type { Rest } from './rest/app.ts';
import type { Lookup } from './rest/lookup.ts';
import type { NewVerification, Room } from './room.ts';
import type { Verification, Webhook } from './verification.ts';

/** The REST side of one provider: all that the mock provider server may know of it. */
export interface MockProfile extends Rest<Room> {
  provider: Provider;
  /** The kit does not have it: nobody can import it. */
  isOwn?: true;
  /** Where the provider serves it, for clients whose calls are intercepted: origins. */
  servers: readonly string[];
  /** Its OpenAPI document, read when somebody asks. Default: none, and nothing is known but its contract. */
  document?(): Promise<SpecDocument>;
  /**
   * The verification of a story that nobody has called the REST side for: as if the call had been made with what the story
   * holds. `traits` and `to` are laid over it.
   */
  invent(story: Story, room: Room): NewVerification;
  /** What links and ids of this server stand in a callback, and what the request said. Returns a new value. Default: as it is. */
  present?(payload: unknown, event: string, verification: Verification, room: Room): unknown;
  /** How many steps of a timeline have happened to a verification already: they are not played again. Default: none. */
  happened?(verification: Verification, steps: readonly Step[], room: Room): number;
  /** The operations that read a verification back. Default: there are none. */
  lookups?(verification: Verification, room: Room): readonly Lookup[];
  /** When its token or session runs out, in milliseconds since the Unix epoch. Default: nobody knows such a thing. */
  expiresAt?(verification: Verification): number | undefined;
  /** Whether an endpoint wants a callback of an event that it gets. Default: yes. */
  wants?(webhook: Webhook, payload: unknown): boolean;
}
