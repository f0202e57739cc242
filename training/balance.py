"""Balances precision and recall of a trained model: adds to the score of beginning a span what pays most on held-out articles.

    python3 training/balance.py --model MODEL.pt --tensors DIR --out BALANCED.pt
"""

import argparse

import numpy as np
import torch

from measure import exact_f1
from model import BEGINNINGS
from running import Data, decode, network, score
from tensors import Tensors

STEPS = np.arange(0, 1.5, 0.2)


def main():
    parser = argparse.ArgumentParser()
    for name in ("model", "tensors", "out"):
        parser.add_argument(f"--{name}", required=True)
    options = parser.parse_args()
    model = torch.load(options.model)
    tensors = Tensors(options.tensors)
    _, held = tensors.split(model["settings"]["folds"], model["settings"]["fold"])
    net = network(model, model["weights"])
    scores = score(net, Data(tensors, model["vocabulary"]), held)
    results = []
    for step in STEPS:
        moved = scores.copy()
        moved[:, BEGINNINGS] += step
        figures = exact_f1(tensors.roles, decode(net, moved, held), held)
        print(f"{step:.1f} {figures}", flush=True)
        results.append(sum(figures.values()))
    model["weights"]["roles.bias"][BEGINNINGS] += float(STEPS[int(np.argmax(results))])
    torch.save(model, options.out)


if __name__ == "__main__":
    main()
