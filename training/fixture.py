"""Makes the small model of random weights with which the tests compare the engine and PyTorch, the features of a text of
our own, and PyTorch's scores for them.

    node training/prepare.ts --corpus tests/fixtures/tagging/corpus.jsonl --out DIR
    python3 training/fixture.py --tensors DIR --out tests/fixtures/tagging
"""

import argparse
import json
from pathlib import Path
from types import SimpleNamespace

import torch

from model import Tagger
from model_file import write_model
from running import Data, score
from tensors import Tensors

SETTINGS = SimpleNamespace(word=4, hidden=8, dropout=0, word_dropout=0)
FORM_WIDTHS = (1, 1, 1, 2, 2)
CONTEXT_WIDTHS = (2, 1, 2, 1, 1, 2, 1)
VERSION = 20000101


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--tensors", required=True)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    torch.manual_seed(7)
    tensors = Tensors(options.tensors)
    vocabulary = tensors.vocabulary(tensors.blocks, 2, 100)
    data = Data(tensors, vocabulary)
    net = Tagger(len(vocabulary), tensors.meta, SETTINGS, FORM_WIDTHS, CONTEXT_WIDTHS).eval()
    for parameter in net.parameters():
        torch.nn.init.normal_(parameter, 0, 0.7)
    weights = {name: value.numpy() for name, value in net.state_dict().items()}
    file, rounded = write_model(weights, vocabulary, VERSION)
    net.load_state_dict({name: torch.as_tensor(value, dtype=torch.float32) for name, value in rounded.items()})
    out = Path(options.out)
    (out / "tiny.bin").write_bytes(file)
    found = {
        "forms": tensors.forms.tolist(),
        "formOf": tensors.form.tolist(),
        "context": tensors.context.tolist(),
        "blocks": tensors.blocks[:, 1:].tolist(),
        "scores": [[round(value, 5) for value in row] for row in score(net, data, tensors.blocks).tolist()],
    }
    (out / "tiny.json").write_text(json.dumps(found, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
