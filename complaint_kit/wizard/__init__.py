"""The wizard: pages that borrow the draft. The only folder that knows Streamlit."""
