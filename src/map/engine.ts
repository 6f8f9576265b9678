import Phaser from 'phaser';

/** Starts the engine in an element and waits until its scenes stand. */
export function startEngine(
  element: HTMLElement,
  ratio: number,
  scenes: Phaser.Scene[],
): Promise<Phaser.Game> {
  const { width, height } = sizeOf(element, ratio);
  const game = new Phaser.Game({
    type: Phaser.WEBGL,
    parent: element,
    width,
    height,
    scale: { mode: Phaser.Scale.NONE, zoom: 1 / ratio },
    backgroundColor: '#060406',
    banner: false,
    audio: { noAudio: true },
    // The map hears pointers and keys itself: the loop sleeps between frames.
    input: { mouse: false, touch: false, keyboard: false, gamepad: false },
    render: { antialiasGL: false, powerPreference: 'high-performance' },
    scene: scenes,
  });
  Object.assign(game.canvas.style, { display: 'block', touchAction: 'none' });
  return new Promise((resolve) => {
    game.events.once(Phaser.Core.Events.READY, () => {
      for (const scene of scenes) game.scene.start(scene.sys.settings.key);
      game.events.once(Phaser.Core.Events.POST_STEP, () => resolve(game));
    });
  });
}

/** The element's size in device pixels. */
export function sizeOf(element: HTMLElement, ratio: number): { width: number; height: number } {
  return {
    width: Math.max(1, Math.round(element.clientWidth * ratio)),
    height: Math.max(1, Math.round(element.clientHeight * ratio)),
  };
}
