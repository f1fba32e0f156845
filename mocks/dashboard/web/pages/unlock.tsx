import { useState } from 'preact/hooks';
import { token, unlock } from '../api.ts';

/** Asks for the token of a server that others can reach. */
export function Unlock() {
  const [isWrong, setWrong] = useState(token.value !== '');
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget as HTMLFormElement).get('token');
    setWrong(!unlock(String(given).trim()));
  };
  return (
    <form class="unlock panel" onSubmit={onSubmit}>
      <h1>Token</h1>
      <p>
        This server was started with a token (<code>--token</code>, <code>VERIHOOK_TOKEN</code>). It is kept until this
        tab is closed.
      </p>
      {isWrong && (
        <p class="problem-line" role="alert">
          The token is not the right one.
        </p>
      )}
      <label>
        Token
        <input type="password" name="token" autocomplete="off" required />
      </label>
      <button type="submit" class="button primary">
        Continue
      </button>
    </form>
  );
}
