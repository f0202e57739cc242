"""Writes a trained model in the format that lib/engine/tagging/read-model.ts documents."""

import struct
import zlib

import numpy as np

FORMAT_VERSION = 1
FEATURE_VERSION = 1
HEADER = struct.Struct("<4sHHIII")


def quantized(matrix):
    """float [rows, columns] -> int8 values and float scales a row, as the file holds them"""
    top = np.abs(matrix).max(1).clip(min=1e-8) / 127
    unit = np.float32(top.max() / 65535)
    steps = np.ceil(top / np.float64(unit)).clip(1, 65535).astype(np.uint16)
    scales = np.float64(unit) * steps
    values = np.rint(matrix / scales[:, None]).clip(-127, 127).astype(np.int8)
    return values, scales, unit, steps


class Writer:
    def __init__(self):
        self.parts = []

    def numbers(self, kind, values):
        self.parts.append(np.asarray(values, dtype=kind).tobytes())

    def matrix(self, matrix):
        """Appends a matrix and returns it as the reader will see it."""
        values, scales, unit, steps = quantized(matrix.astype(np.float64))
        self.numbers("<f4", [unit])
        self.numbers("<u2", steps)
        self.parts.append(values.tobytes())
        return values * scales[:, None]


def write_model(weights, vocabulary, version):
    """weights: state dict of model.Tagger as NumPy arrays. Returns the file's bytes and the rounded weights."""
    writer = Writer()
    rounded = dict(weights)
    forms = sorted(name for name in weights if name.startswith("forms."))
    contexts = sorted(name for name in weights if name.startswith("context."))
    hidden = weights["directions.0.weight_hh_l0"].shape[1]
    writer.numbers("<u4", [len(vocabulary)])
    writer.numbers("<u2", [weights["word.weight"].shape[1], hidden])
    for tables in (forms, contexts):
        writer.numbers("<u2", [len(tables), *(weights[name].shape[1] for name in tables)])
    writer.numbers("<u4", np.diff(np.array(vocabulary, dtype=np.int64), prepend=0))
    for name in ["word.weight", *forms, *contexts]:
        rounded[name] = writer.matrix(weights[name])
    for direction in ("directions.0", "directions.1"):
        for part in ("ih", "hh"):
            name = f"{direction}.weight_{part}_l0"
            rounded[name] = writer.matrix(weights[name])
        writer.numbers("<f4", sum(weights[f"{direction}.bias_{part}_l0"] for part in ("ih", "hh")))
    for part in ("weight", "bias"):
        writer.numbers("<f4", np.concatenate([weights[f"{head}.{part}"].ravel() for head in ("roles", "speech")]))
    writer.numbers("<f4", weights["transitions"])
    writer.numbers("<f4", weights["start"])
    payload = b"".join(writer.parts)
    header = HEADER.pack(b"WSTG", FORMAT_VERSION, FEATURE_VERSION, version, len(payload), zlib.crc32(payload))
    return header + payload, rounded
