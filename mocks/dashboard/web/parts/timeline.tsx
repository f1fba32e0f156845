import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { axisOf, CHARACTER, labelsOf, type Stretch } from '../axis.ts';
import { type Dot, type Lane, lanesOf, momentsOf, offsetOf, type Sign, sentenceOf, type Told } from '../story.ts';

/** Names stand beside their lanes where there is room for both; else above them. Unit: pixels. */
const ROOMY = 720;
const NAMES = 250;
const EDGE = 12;
const HEAD = 48;

/** The signs of a picture: a shape each, since colours are not for everybody. */
function SignShape({ sign, x, y, title }: { sign: Sign | 'event' | 'planned'; x: number; y: number; title?: string }) {
  return (
    <g class={`sign ${sign}`} transform={`translate(${x} ${y})`}>
      {title !== undefined && <title>{title}</title>}
      {sign === 'event' || sign === 'planned' ? <path d="M0-6 6 0 0 6-6 0Z" /> : <circle r="6.5" />}
      {sign === 'acknowledged' && <path class="inner" d="M-3 .2-.8 2.4 3.1-2.2" />}
      {sign === 'failed' && <path class="inner" d="M-2.5-2.5 2.5 2.5M-2.5 2.5 2.5-2.5" />}
      {sign === 'in-flight' && <circle class="core" r="2" />}
      {sign === 'never' && <path class="strike" d="M-4.5 4.5 4.5-4.5" />}
    </g>
  );
}

/** The life of a verification as a picture: what was told, how it was delivered, and where time stands. */
export function Timeline({ told, now }: { told: Told; now: number }) {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const measure = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    measure.observe(frame.current as HTMLDivElement);
    return () => measure.disconnect();
  }, []);
  return (
    <div class="timeline" ref={frame}>
      {width > 0 && <Picture told={told} now={now} width={width} />}
      <Legend />
    </div>
  );
}

function Picture({ told, now, width }: { told: Told; now: number; width: number }) {
  const { startAt, expiresAt, callbacks } = told.verification;
  const lanes = lanesOf(told);
  const moments = momentsOf(told, lanes);
  const isRoomy = width >= ROOMY;
  const line: Stretch = { from: (isRoomy ? NAMES : 0) + EDGE, to: width - EDGE };
  const last = Math.max(...moments);
  const x = axisOf(now > last ? [...moments, now] : moments, line);
  const laneHeight = isRoomy ? 30 : 44;
  const middle = (index: number) => HEAD + (index + 1) * laneHeight - (isRoomy ? 15 : 14);
  const height = HEAD + (lanes.length + 2) * laneHeight + 4;
  const edges: Stretch = { from: line.from - EDGE, to: width };
  const ticks = labelsOf(
    [startAt, ...(expiresAt === undefined ? [] : [expiresAt]), ...[...new Set(moments)].sort((a, b) => a - b)].map(
      (at) => ({ x: x(at), text: offsetOf(startAt, at) }),
    ),
    edges,
  );
  const [nowLabel] = labelsOf([{ x: x(now), text: `now ${offsetOf(startAt, now)}`.replace(' start', '') }], edges);
  const name = (index: number, text: string) => (
    <LaneName text={text} y={isRoomy ? middle(index) + 4 : middle(index) - 15} width={isRoomy ? NAMES - EDGE : width} />
  );
  return (
    <svg role="img" aria-label={sentenceOf(told, lanes, now)} width={width} height={height}>
      {/* Before the texts, which keep clear of it. */}
      <line class="now" x1={x(now)} x2={x(now)} y1={18} y2={height} />
      {ticks.map(({ x: at, text, left }) => (
        <g key={text} class="tick">
          <line x1={at} x2={at} y1={HEAD - 6} y2={height} />
          <text x={left} y={HEAD - 12}>
            {text}
          </text>
        </g>
      ))}
      {name(0, expiresAt === undefined ? 'Session' : `Session, expires ${offsetOf(startAt, expiresAt)}`)}
      <Session
        from={x(startAt)}
        now={x(now)}
        to={expiresAt === undefined ? line.to : x(expiresAt)}
        y={middle(0)}
        isOpen={expiresAt === undefined}
      />
      {name(1, 'Events')}
      <line class="track" x1={line.from} x2={line.to} y1={middle(1)} y2={middle(1)} />
      {callbacks.map(({ event, at }) => (
        <SignShape
          key={`${event} ${at}`}
          sign={at <= now ? 'event' : 'planned'}
          x={x(at)}
          y={middle(1)}
          title={`${event}, ${offsetOf(startAt, at)}`}
        />
      ))}
      {lanes.map(({ delivery, dots }, i) => (
        <g key={delivery.id}>
          {name(i + 2, `${delivery.id} ${delivery.event}`)}
          <LaneLine lane={{ delivery, dots }} x={x} y={middle(i + 2)} start={startAt} />
        </g>
      ))}
      {nowLabel && (
        <text class="now" x={nowLabel.left} y={12}>
          {nowLabel.text}
        </text>
      )}
    </svg>
  );
}

function LaneName({ text, y, width }: { text: string; y: number; width: number }) {
  const room = Math.floor(width / CHARACTER);
  return (
    <text class="lane-name" x="0" y={y}>
      <title>{text}</title>
      {text.length > room ? `${text.slice(0, room - 1)}…` : text}
    </text>
  );
}

/** What has passed of a session, and what is left of it. */
function Session({ from, now, to, y, isOpen }: { from: number; now: number; to: number; y: number; isOpen: boolean }) {
  const passed = Math.min(Math.max(now, from), to);
  return (
    <g class="session">
      <rect class={isOpen ? 'left endless' : 'left'} x={from} y={y - 4} width={to - from} height={8} rx={4} />
      <rect class="passed" x={from} y={y - 4} width={passed - from} height={8} rx={4} />
      {!isOpen && <line x1={to} x2={to} y1={y - 8} y2={y + 8} />}
    </g>
  );
}

function LaneLine({
  lane: { delivery, dots },
  x,
  y,
  start,
}: {
  lane: Lane;
  x: (at: number) => number;
  y: number;
  start: number;
}) {
  const ends = [delivery.dueAt, ...dots.map(({ at }) => at)].map(x);
  const say = ({ at, text }: Dot) => `${delivery.event}, ${text}, ${offsetOf(start, at)}`;
  return (
    <>
      <line class="track" x1={Math.min(...ends)} x2={Math.max(...ends)} y1={y} y2={y} />
      <line class="track" x1={x(delivery.dueAt)} x2={x(delivery.dueAt)} y1={y - 6} y2={y + 6} />
      {dots.map((dot, i) => (
        <SignShape key={i} sign={dot.sign} x={x(dot.at)} y={y} title={say(dot)} />
      ))}
    </>
  );
}

const LEGEND: readonly [Sign | 'event' | 'planned', string][] = [
  ['event', 'event'],
  ['planned', 'planned event'],
  ['acknowledged', 'acknowledged'],
  ['failed', 'not acknowledged'],
  ['due', 'still due'],
  ['never', 'never attempted'],
];

function Legend() {
  return (
    <p class="legend quiet hint">
      {LEGEND.map(([sign, text]) => (
        <span key={sign}>
          <svg width="16" height="16" aria-hidden="true">
            <SignShape sign={sign} x={8} y={8} />
          </svg>
          {text}
        </span>
      ))}
      <span>Long gaps are drawn shorter.</span>
    </p>
  );
}
