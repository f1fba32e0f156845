import type { MockApp } from '../app.ts';
import type { Room } from '../room.ts';
import type { Verification } from '../verification.ts';

/** A verification by any of its names, whichever provider's it is. */
export async function find(
  app: MockApp,
  name: string,
): Promise<{ room: Room; verification: Verification } | undefined> {
  for (const room of app.rooms.values()) {
    const verification = await room.find(name);
    if (verification !== undefined) return { room, verification };
  }
  return undefined;
}
