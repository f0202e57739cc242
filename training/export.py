"""Writes a trained model as the file that the engine reads, and what PyTorch makes of it.

    python3 training/export.py --model MODEL.pt --out public/models/en.tagger.bin [--tensors DIR --reference DIR]

With --tensors and --reference it also writes, for the first 100 articles, the scores of the network with the rounded
weights (scores.f32, 8 a token), and prints what the rounding costs in exact F1. training/verify.ts compares the engine's
own scores with them.
"""

import argparse
import gzip
import time
from pathlib import Path

import torch

from measure import exact_f1
from model_file import write_model
from running import Data, decode, network, score
from tensors import Tensors

ARTICLES = 100


def command_line():
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--version", type=int, default=int(time.strftime("%Y%m%d")))
    parser.add_argument("--tensors")
    parser.add_argument("--reference")
    return parser.parse_args()


def main():
    options = command_line()
    model = torch.load(options.model)
    weights = {name: value.numpy() for name, value in model["weights"].items()}
    file, rounded = write_model(weights, model["vocabulary"], options.version)
    Path(options.out).parent.mkdir(parents=True, exist_ok=True)
    Path(options.out).write_bytes(file)
    print(f"{len(file)} bytes, {len(gzip.compress(file, 9))} gzipped")
    if options.tensors is None or options.reference is None:
        return
    data = Data(Tensors(options.tensors), model["vocabulary"])
    blocks = data.all.blocks
    for name, values in (("float", weights), ("int8", rounded)):
        net = network(model, values)
        labels = decode(net, score(net, data, blocks), blocks)
        print(name, exact_f1(data.all.roles, labels, blocks))
    chosen = blocks[blocks[:, 0] < ARTICLES]
    Path(options.reference).mkdir(parents=True, exist_ok=True)
    reference = score(network(model, rounded), data, chosen)[: int(chosen[:, 2].max())]
    (Path(options.reference) / "scores.f32").write_bytes(reference.tobytes())


if __name__ == "__main__":
    main()
