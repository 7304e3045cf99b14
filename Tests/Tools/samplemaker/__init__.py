"""Makes the sample submissions of Samples/ from one short source each."""
