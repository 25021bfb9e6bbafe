# Every target sets up what it needs: Python 3.11 or newer, git and make are enough.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: run test lint types unit browser bench load soak coach fonts pictures clean

run: $(VENV)/run
	$(BIN)/python -m complaint_kit.server

test: lint types unit browser

lint: $(VENV)/dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: $(VENV)/dev
	$(BIN)/mypy

unit: $(VENV)/dev
	$(BIN)/python -m pytest -n 2 --ignore=tests/browser

# A machine that has much else to do can keep a page waiting for longer than a test waits: what fails
# is tried once more, and the log names it. What fails twice fails.
browser: $(VENV)/dev
	sh scripts/find_chromium.sh $(BIN)/python -m pytest -n 2 --dist worksteal --reruns 1 -rR --durations=12 tests/browser

bench: $(VENV)/dev
	$(BIN)/python -m benchmarks

load: $(VENV)/dev
	$(BIN)/python -m benchmarks load

soak: $(VENV)/dev
	sh scripts/find_chromium.sh $(BIN)/python -m scripts.soak

coach: $(VENV)/dev
	$(BIN)/python -m scripts.make_coach

fonts: $(VENV)/dev
	$(BIN)/python -m scripts.make_fonts

pictures: $(VENV)/dev
	sh scripts/find_chromium.sh $(BIN)/python -m scripts.make_pictures

clean:
	rm -rf $(VENV) build .mypy_cache .ruff_cache .pytest_cache

$(VENV)/run: requirements.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	touch $@

$(VENV)/dev: requirements.txt requirements-dev.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	touch $@ $(VENV)/run
