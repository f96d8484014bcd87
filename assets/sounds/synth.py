"""Synthesise the kiosk's short, soft sounds with nothing but the standard library.

Run ``python assets/sounds/synth.py [OUT]``; the same files come out every time.
"""

from __future__ import annotations

import math
import sys
import wave
from array import array
from collections.abc import Callable
from pathlib import Path

RATE = 22_050
Wave = list[float]

# Notes of one pentatonic family, in hertz.
G4, A4, C5, D5, E5, G5, A5, C6 = 392.0, 440.0, 523.3, 587.3, 659.3, 784.0, 880.0, 1046.5


def silence(seconds: float) -> Wave:
    """Samples of nothing."""
    return [0.0] * int(seconds * RATE)


def envelope(i: int, count: int, attack: float, decay: float) -> float:
    """A raised-cosine attack, an exponential decay, and a fade to zero, so that nothing clicks."""
    t = i / RATE
    rise = 1.0 if t >= attack else 0.5 - 0.5 * math.cos(math.pi * t / attack)
    left = (count - i) / RATE
    fade = min(1.0, left / 0.03)
    return rise * math.exp(-max(0.0, t - attack) / decay) * fade


def tone(
    hertz: float,
    seconds: float,
    decay: float,
    attack: float = 0.006,
    overtones: tuple[tuple[float, float], ...] = (),
    glide: float = 1.0,
) -> Wave:
    """One note; ``overtones`` are (ratio, strength) and die away faster; ``glide`` ends on hertz x glide."""
    count = int(seconds * RATE)
    out: Wave = []
    phase = 0.0
    for i in range(count):
        u = i / count
        phase += 2 * math.pi * hertz * (1 + (glide - 1) * u) / RATE
        value = math.sin(phase)
        for ratio, strength in overtones:
            value += strength * math.exp(-i / RATE * 14) * math.sin(phase * ratio)
        out.append(value * envelope(i, count, attack, decay))
    return out


def mallet(hertz: float, seconds: float = 0.5, decay: float = 0.16) -> Wave:
    """A wooden bar struck with a soft mallet."""
    return tone(hertz, seconds, decay, overtones=((2.0, 0.12), (4.0, 0.16)))


def breath(seconds: float, low: float, high: float) -> Wave:
    """Soft noise whose brightness swells and ebbs; the noise is always the same."""
    count = int(seconds * RATE)
    seed, first, second = 20_261_121, 0.0, 0.0
    out: Wave = []
    for i in range(count):
        seed = (1_103_515_245 * seed + 12_345) % 2_147_483_648
        noise = seed / 1_073_741_824 - 1
        swell = math.sin(math.pi * i / count)
        keep = 1 - math.exp(-2 * math.pi * (low + (high - low) * swell) / RATE)
        first += keep * (noise - first)
        second += keep * (first - second)
        out.append(second * swell**2)
    return out


def mix(*parts: tuple[float, float, Wave]) -> Wave:
    """Lay parts over each other: (start in seconds, strength, samples)."""
    length = max(int(start * RATE) + len(samples) for start, _, samples in parts)
    out = [0.0] * length
    for start, strength, samples in parts:
        first = int(start * RATE)
        for i, value in enumerate(samples):
            out[first + i] += strength * value
    return out


def levelled(samples: Wave, peak: float) -> Wave:
    """Scale to a peak, and fade the last few milliseconds."""
    top = max(abs(v) for v in samples)
    count = len(samples)
    tail = int(0.012 * RATE)
    return [v * peak / top * min(1.0, (count - 1 - i) / tail) for i, v in enumerate(samples)]


def tap() -> Wave:
    """A finger on wood."""
    return levelled(tone(620, 0.09, 0.022, 0.003, ((2.4, 0.2),), 0.86), 0.30)


def swipe() -> Wave:
    """A card slides away."""
    return levelled(breath(0.24, 300, 2_400), 0.24)


def correct() -> Wave:
    """Two rising bars: well spotted."""
    return levelled(mix((0, 0.8, mallet(E5)), (0.11, 1, mallet(A5, 0.6, 0.2))), 0.42)


def oops() -> Wave:
    """Two round low notes that step down: no harm done."""
    return levelled(
        mix((0, 0.8, tone(A4, 0.3, 0.14, 0.02)), (0.15, 0.8, tone(G4 * 0.944, 0.42, 0.17, 0.02))), 0.30
    )


def plate() -> Wave:
    """A plate drops into the shield: a soft thud, then a bell."""
    thud = tone(150, 0.22, 0.06, 0.004, (), 0.6)
    bell = tone(G5, 0.75, 0.2, 0.004, ((2.76, 0.22), (5.4, 0.06)))
    return levelled(mix((0, 1, thud), (0.05, 0.5, bell), (0.05, 0.25, tone(C5, 0.6, 0.18))), 0.44)


def ring() -> Wave:
    """A phone that rings gently, 1.2 seconds."""
    pattern = (E5, G5, A5, G5, 0, E5, G5, A5, G5)
    notes = [(0.125 * i, 0.8, mallet(hertz, 0.26, 0.1)) for i, hertz in enumerate(pattern) if hertz]
    return levelled(mix(*notes, (0, 0, silence(1.26)))[: int(1.28 * RATE)], 0.36)


def message() -> Wave:
    """Two bubbles."""
    return levelled(
        mix((0, 0.8, tone(520, 0.11, 0.05, 0.008, (), 1.5)), (0.09, 1, tone(700, 0.2, 0.06, 0.008, (), 1.5))),
        0.32,
    )


def finish() -> Wave:
    """A short flourish of four pentatonic notes."""
    notes = [(0.12 * i, 0.7 + 0.1 * i, mallet(hertz, 0.8, 0.24)) for i, hertz in enumerate((C5, D5, G5, C6))]
    echo = [(start + 0.09, strength * 0.2, samples) for start, strength, samples in notes]
    return levelled(mix(*notes, *echo), 0.44)


SOUNDS: dict[str, Callable[[], Wave]] = {
    "tap": tap,
    "swipe": swipe,
    "correct": correct,
    "oops": oops,
    "plate": plate,
    "ring": ring,
    "message": message,
    "finish": finish,
}


def save(samples: Wave, file: Path) -> None:
    """Write 16-bit mono."""
    data = array("h", (round(max(-1.0, min(1.0, v)) * 32_767) for v in samples))
    if sys.byteorder == "big":
        data.byteswap()
    with wave.open(str(file), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(data.tobytes())


def main() -> None:
    """Write every sound beside this script, or into the directory given."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent
    target.mkdir(parents=True, exist_ok=True)
    for name, make in SOUNDS.items():
        save(make(), target / f"{name}.wav")


if __name__ == "__main__":
    main()
