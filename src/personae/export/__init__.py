"""Writing down what is known about a story: a folder of tables and a page, or data frames."""

from personae.export.folder import write_folder
from personae.export.frame import to_pandas

__all__ = ["to_pandas", "write_folder"]
