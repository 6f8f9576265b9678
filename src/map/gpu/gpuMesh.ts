/** A shader program and how its vertices are laid out: attribute names with their component counts. */
export interface MeshKind {
  readonly vertex: string;
  readonly fragment: string;
  readonly attributes: readonly (readonly [name: string, size: number])[];
}

export type UniformValue = number | readonly number[];
export type Uniforms = Readonly<Record<string, UniformValue>>;

interface Built {
  readonly program: WebGLProgram;
  readonly vertices: WebGLBuffer;
  readonly indices: WebGLBuffer;
  readonly uniforms: Map<string, WebGLUniformLocation | null>;
}

/**
 * Triangles that stay on the graphics card until replaced. Drawing costs one call however many
 * there are, which is what a map of a thousand systems needs; the engine's own meshes copy every
 * vertex each frame. After a lost context it builds itself again from the arrays it keeps.
 */
export class GpuMesh {
  visible = true;
  private built: Built | null = null;
  private vertices = new Float32Array(0);
  private indices = new Uint32Array(0);
  private stale = true;

  constructor(private readonly kind: MeshKind) {}

  /** Whether what was set last is not on the card yet. */
  get changed(): boolean {
    return this.stale;
  }

  get stride(): number {
    return this.kind.attributes.reduce((sum, [, size]) => sum + size, 0);
  }

  set(vertices: ArrayLike<number>, indices: ArrayLike<number>): void {
    this.vertices = Float32Array.from(vertices);
    this.indices = Uint32Array.from(indices);
    this.stale = true;
  }

  /** The context was lost: what was on the card is gone. */
  forget(): void {
    this.built = null;
    this.stale = true;
  }

  draw(gl: WebGLRenderingContext, uniforms: Uniforms): void {
    if (!this.visible || this.indices.length === 0) return;
    this.built ??= build(gl, this.kind);
    this.drawBuilt(gl, this.built, uniforms);
  }

  private drawBuilt(gl: WebGLRenderingContext, built: Built, uniforms: Uniforms): void {
    const { program, vertices, indices } = built;
    // biome-ignore lint/correctness/useHookAtTopLevel: a call of WebGL, no hook of React
    gl.useProgram(program);
    gl.bindBuffer(gl.ARRAY_BUFFER, vertices);
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, indices);
    if (this.stale) {
      gl.bufferData(gl.ARRAY_BUFFER, this.vertices, gl.STATIC_DRAW);
      gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, this.indices, gl.STATIC_DRAW);
      this.stale = false;
    }
    const used = this.bindAttributes(gl, program);
    for (const name in uniforms) this.setUniform(gl, name, uniforms[name] ?? 0);
    gl.drawElements(gl.TRIANGLES, this.indices.length, gl.UNSIGNED_INT, 0);
    for (const location of used) gl.disableVertexAttribArray(location);
  }

  release(gl: WebGLRenderingContext): void {
    if (!this.built) return;
    gl.deleteBuffer(this.built.vertices);
    gl.deleteBuffer(this.built.indices);
    gl.deleteProgram(this.built.program);
    this.forget();
  }

  private bindAttributes(gl: WebGLRenderingContext, program: WebGLProgram): number[] {
    const used: number[] = [];
    let offset = 0;
    for (const [name, size] of this.kind.attributes) {
      const location = gl.getAttribLocation(program, name);
      if (location >= 0) {
        gl.enableVertexAttribArray(location);
        gl.vertexAttribPointer(location, size, gl.FLOAT, false, this.stride * 4, offset * 4);
        used.push(location);
      }
      offset += size;
    }
    return used;
  }

  private setUniform(gl: WebGLRenderingContext, name: string, value: UniformValue): void {
    if (!this.built) return;
    const { program, uniforms } = this.built;
    if (!uniforms.has(name)) uniforms.set(name, gl.getUniformLocation(program, name));
    const location = uniforms.get(name) ?? null;
    if (location === null) return;
    if (typeof value === 'number') gl.uniform1f(location, value);
    else if (value.length === 2) gl.uniform2fv(location, value as number[]);
    else gl.uniform3fv(location, value as number[]);
  }
}

function build(gl: WebGLRenderingContext, kind: MeshKind): Built {
  // Without it indices end at 65,535; every browser that runs the engine has it.
  gl.getExtension('OES_element_index_uint');
  const program = gl.createProgram();
  gl.attachShader(program, compile(gl, gl.VERTEX_SHADER, kind.vertex));
  gl.attachShader(program, compile(gl, gl.FRAGMENT_SHADER, kind.fragment));
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
    throw new Error(`map shader: ${gl.getProgramInfoLog(program) ?? 'cannot be linked'}`);
  }
  return {
    program,
    vertices: gl.createBuffer(),
    indices: gl.createBuffer(),
    uniforms: new Map(),
  };
}

function compile(gl: WebGLRenderingContext, type: number, source: string): WebGLShader {
  const shader = gl.createShader(type);
  if (!shader) throw new Error('map shader: the context gives none');
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS) && !gl.isContextLost()) {
    throw new Error(`map shader: ${gl.getShaderInfoLog(shader) ?? 'cannot be compiled'}`);
  }
  return shader;
}
