/** Edge of a fleet sign's texture, in pixels of the design. */
export const fleetSignSize = 26;
export const plateSize = { width: 25, height: 16 } as const;

export const fleetTextures = ['fleet', 'fleetCloaked', 'fleetGhost', 'plate'] as const;
export type FleetTexture = (typeof fleetTextures)[number];

/** White signs that are tinted by power, pointing right: heading 0. */
export function addFleetTextures(textures: Phaser.Textures.TextureManager, unit: number): void {
  const add = (
    key: string,
    width: number,
    height: number,
    draw: (context: CanvasRenderingContext2D) => void,
  ) => {
    if (textures.exists(key)) return;
    const texture = textures.createCanvas(key, Math.ceil(width * unit), Math.ceil(height * unit));
    if (!texture) return;
    texture.context.scale(unit, unit);
    draw(texture.context);
    texture.refresh();
  };
  const sign = (key: FleetTexture, draw: (context: CanvasRenderingContext2D) => void) =>
    add(fleetKey(key, unit), fleetSignSize, fleetSignSize, draw);
  sign('fleet', (context) => {
    chevron(context);
    context.lineWidth = 4;
    context.strokeStyle = 'rgba(6,4,6,0.9)';
    context.stroke();
    context.fillStyle = '#ffffff';
    context.fill();
    // A keel of shadow gives the hull two faces.
    context.beginPath();
    context.moveTo(22, 13);
    context.lineTo(9, 13);
    context.lineTo(5, 20.5);
    context.closePath();
    context.fillStyle = 'rgba(0,0,0,0.3)';
    context.fill();
  });
  sign('fleetCloaked', (context) => {
    chevron(context);
    context.fillStyle = 'rgba(255,255,255,0.14)';
    context.fill();
    context.setLineDash([2.6, 2.2]);
    context.lineWidth = 1.5;
    context.strokeStyle = '#ffffff';
    context.stroke();
  });
  sign('fleetGhost', (context) => {
    chevron(context);
    context.fillStyle = 'rgba(255,255,255,0.16)';
    context.fill();
    context.lineWidth = 1;
    context.strokeStyle = 'rgba(255,255,255,0.75)';
    context.stroke();
  });
  add(fleetKey('plate', unit), plateSize.width, plateSize.height, plate);
}

export function fleetKey(texture: FleetTexture, unit: number): string {
  return `${texture}@${unit}`;
}

function chevron(context: CanvasRenderingContext2D): void {
  context.lineJoin = 'miter';
  context.beginPath();
  context.moveTo(22, 13);
  context.lineTo(5, 5.5);
  context.lineTo(9, 13);
  context.lineTo(5, 20.5);
  context.closePath();
}

function plate(context: CanvasRenderingContext2D): void {
  const { width, height } = plateSize;
  context.beginPath();
  context.moveTo(0.5, 0.5);
  context.lineTo(width - 4.5, 0.5);
  context.lineTo(width - 0.5, 4.5);
  context.lineTo(width - 0.5, height - 0.5);
  context.lineTo(0.5, height - 0.5);
  context.closePath();
  context.fillStyle = 'rgba(9,7,9,0.9)';
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = 'rgba(255,255,255,0.28)';
  context.stroke();
}
